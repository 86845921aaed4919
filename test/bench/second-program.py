"""Fits the same histories with lifetimes, or else with scipy, and prints how long each fit took.

Reads {"x": [...], "t_x": [...], "T": [...], "m": [...]} from its input; prints
{"program": name, "fits": {model: {"milliseconds": median, "logLikelihood": value}}}.
"""

import json
import sys
import time

import numpy as np
from scipy.optimize import minimize
from scipy.special import betaln, gammaln, hyp2f1

RUNS = 5


def timed(run):
    """Median of some runs after a warm-up, in milliseconds, and what came out."""
    result = run()
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        result = run()
        times.append(1000 * (time.perf_counter() - start))
    return {"milliseconds": sorted(times)[RUNS // 2], "logLikelihood": float(result)}


def top(likelihood, start):
    found = minimize(lambda point: -likelihood(*np.exp(point)), start, method="L-BFGS-B")
    return -found.fun


def by_scipy(x, t_x, T, m):
    def bg(r, alpha, a, b):
        gone = np.log(a) - np.log(b + np.maximum(x, 1) - 1) - (r + x) * np.log(alpha + t_x)
        still = -(r + x) * np.log(alpha + T)
        last = np.where(x > 0, np.logaddexp(still, gone), still)
        chances = betaln(a, b + x) - betaln(a, b)
        return np.sum(chances + gammaln(r + x) - gammaln(r) + r * np.log(alpha) + last)

    def pareto(r, alpha, s, beta):
        more, least, power = (
            (alpha, beta, s + 1) if alpha >= beta else (beta, alpha, r + x)
        )
        every = r + s + x
        part = lambda t: hyp2f1(every, power, every + 1, (more - least) / (more + t)) * np.exp(
            -every * (np.log(more + t) - np.log(more))
        )
        gone = np.log(np.maximum(part(t_x) - part(T), 1e-300)) - every * np.log(more)
        still = -(r + x) * np.log(alpha + T) - s * np.log(beta + T)
        both = np.logaddexp(still, np.log(s / every) + gone)
        constants = gammaln(r + x) - gammaln(r) + r * np.log(alpha) + s * np.log(beta)
        return np.sum(constants + both)

    some = x > 0
    orders, mean = x[some], m[some]

    def spend(p, q, gamma):
        shape = p * orders
        constants = gammaln(shape + q) - gammaln(shape) - gammaln(q) + q * np.log(gamma)
        return np.sum(
            constants
            + (shape - 1) * np.log(mean)
            + shape * np.log(orders)
            - (shape + q) * np.log(orders * mean + gamma)
        )

    return {
        "BG/NBD": timed(lambda: top(bg, np.log([1, 3, 1, 3]))),
        "Pareto/NBD": timed(lambda: top(pareto, np.log([1, 10, 1, 10]))),
        "Gamma-Gamma": timed(lambda: top(spend, np.log([2, 3, 15]))),
    }


def by_lifetimes(lifetimes, x, t_x, T, m):
    some = x > 0
    fits = {
        "BG/NBD": lambda: lifetimes.BetaGeoFitter().fit(x, t_x, T),
        "Pareto/NBD": lambda: lifetimes.ParetoNBDFitter().fit(x, t_x, T),
        "Gamma-Gamma": lambda: lifetimes.GammaGammaFitter().fit(x[some], m[some]),
    }
    # It divides the negative log-likelihood by the number of accounts.
    counts = {"BG/NBD": len(x), "Pareto/NBD": len(x), "Gamma-Gamma": int(some.sum())}
    return {
        model: timed(lambda: -fit()._negative_log_likelihood_ * counts[model])
        for model, fit in fits.items()
    }


def main():
    given = json.load(sys.stdin)
    columns = [np.array(given[name], dtype=float) for name in ("x", "t_x", "T", "m")]
    try:
        import lifetimes
    except ImportError:
        import scipy

        answer = {"program": f"scipy {scipy.__version__}", "fits": by_scipy(*columns)}
    else:
        program = f"lifetimes {lifetimes.__version__}"
        answer = {"program": program, "fits": by_lifetimes(lifetimes, *columns)}
    print(json.dumps(answer))


main()

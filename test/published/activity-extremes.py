"""What buying-activity models answer at the edges of their parameters, to 40 digits and more.

Made once with mpmath 1.3.0: python3 activity-extremes.py writes mean-, expect-, palive-, pmf- and
dert-extremes.json beside itself. Nothing of the product is used.

Orders before a drop-out, E[g(p)] with g(p) = (1 - (1+pt)^-R)/p and p spread as Beta(a, b), are taken apart:
g(p) = g(0) (1-p) + g(1) p + p (1-p) h(p), so that the two ends, which hold nearly all accounts where a and b
are small, are exact, and h has a mean under Beta(a+1, b+1), where no end is singular. Where R, a and b are
moderate the form with Gauss's hypergeometric function must agree to 25 digits.
"""

import json
import random
from pathlib import Path

from mpmath import beta, betainc, exp, expm1, factorial, hyp2f1, log, log1p, loggamma, mp, mpf, quad, rf

mp.dps = 60
RANDOM = random.Random(2006)


def graded(function, low, high, top, most=1.0):
    """Integral over (low, high) in panels that widen from a top, the first a 10^15th wide."""
    steps, width = [mpf(0)], mpf(10) ** -15
    while steps[-1] < max(high - top, top - low):
        steps.append(steps[-1] + min(width, most))
        width *= 2
    ends = sorted({low, high, *(top + s for s in steps), *(top - s for s in steps)})
    ends = [end for end in ends if low <= end <= high]
    peak = max(abs(function(end)) for end in ends)
    kept = [
        (a, b)
        for a, b in zip(ends, ends[1:])
        if max(abs(function(a)), abs(function((a + b) / 2)), abs(function(b))) > peak * mpf(10) ** -45
    ]
    return sum(quad(function, [a, b], method="gauss-legendre", maxdegree=4) for a, b in kept)


def topOf(slope, low, high):
    if slope(high) >= 0:
        return high
    if slope(low) <= 0:
        return low
    for _ in range(400):
        middle = (low + high) / 2
        low, high = (middle, high) if slope(middle) > 0 else (low, middle)
    return low


def before_drop_out(R, t, a, b):
    R, t, a, b = map(mpf, (R, t, a, b))
    if max(R, a, b) <= 50 and min(R, a, b) > 1e-6 and 1e-6 < t < 1e6 and abs(a - 1) > 1e-9:
        closed = closed_form(R, t, a, b)
        split = by_split(R, t, a, b)
        assert abs(closed / split - 1) < mpf(10) ** -25, (R, t, a, b, closed, split)
        return closed
    return by_split(R, t, a, b)


def closed_form(R, t, a, b):
    mp.dps = 120
    value = (a + b - 1) / (a - 1) * (1 - (1 + t) ** -R * hyp2f1(R, b, a + b - 1, t / (1 + t)))
    mp.dps = 60
    return value


def by_split(R, t, a, b):
    mp.dps = 160
    none, all_ = R * t, -expm1(-R * log1p(t))

    def g(p):
        return -expm1(-R * log1p(p * t)) / p

    base = loggamma(a + b + 2) - loggamma(a + 1) - loggamma(b + 1)

    def weighted(v):
        p, q = 1 / (1 + exp(-v)), 1 / (1 + exp(v))
        h = (g(p) - none * q - all_ * p) / (p * q)
        return exp(base + (a + 1) * log(p) + (b + 1) * log(q)) * h

    peak = log((a + 1) / (b + 1))
    inner = graded(weighted, peak - 260, peak + 260, peak)
    value = (none * b + all_ * a) / (a + b) + a * b / ((a + b) * (a + b + 1)) * inner
    mp.dps = 60
    return +value


def is_m(model):
    return 1 if model.startswith("MBG") else 0


def regularity(parameters):
    return parameters[4] if len(parameters) > 4 else 1


def alive(model, parameters, x, recency, age):
    tx, T = mpf(recency), mpf(age)
    if model == "BG/BB":
        al, be, ga, de = map(mpf, parameters)
        n = int(age)

        def still(m):
            return beta(al + x, be + n - x) / beta(al, be) * beta(ga, de + m) / beta(ga, de)

        gone = sum(
            beta(al + x, be + i - x) / beta(al, be) * beta(ga + 1, de + i) / beta(ga, de)
            for i in range(int(recency), n)
        )
        return still(n + 1) / (still(n) + gone)
    if model == "Pareto/NBD":
        r, alpha, s, be = map(mpf, parameters)
        if T == tx:
            return mpf(1)

        def part(u):
            y = tx + exp(u)
            weight = (r + x) * log((alpha + T) / (alpha + y)) + s * log((be + T) / (be + y))
            return exp(weight + u) / (be + y)

        def slope(u):
            y = tx + exp(u)
            return 1 - exp(u) * ((r + x) / (alpha + y) + (s + 1) / (be + y))

        low, high = log(T - tx) - 120, log(T - tx)
        return 1 / (1 + s * graded(part, low, high, topOf(slope, low, high)))
    r, alpha, a, b = map(mpf, parameters[:4])
    k, z = regularity(parameters), is_m(model)
    if x == 0 and z == 0:
        return mpf(1)
    R = r + k * x
    gone = a / (b + x - 1 + z) * ((alpha + T) / (alpha + tx)) ** R
    there = sum(rf(R, j) / factorial(j) * ((T - tx) / (alpha + T)) ** j for j in range(k))
    return there / (there + gone)


def expect(model, parameters, x, recency, age, t):
    T, t = mpf(age), mpf(t)
    there = alive(model, parameters, x, recency, age)
    if model == "BG/BB":
        al, be, ga, de = map(mpf, parameters)
        n = int(age)
        first = beta(ga, de + n + 1)
        later = sum(beta(ga, de + n + i) / first for i in range(1, int(t) + 1))
        return there * later * (al + x) / (al + be + n)
    if model == "Pareto/NBD":
        r, alpha, s, be = map(mpf, parameters)
        grown = log1p(t / (be + T))
        stays = grown if s == 1 else -expm1(-(s - 1) * grown) / (s - 1)
        return there * (r + x) / (alpha + T) * (be + T) * stays
    r, alpha, a, b = map(mpf, parameters[:4])
    time = t / (regularity(parameters) * alpha + T)
    return there * before_drop_out(r + x, time, a, b + x + is_m(model))


def mean(model, parameters, t):
    k = regularity(parameters)
    if k == 1:
        return expect(model, parameters, 0, 0, 0, t) if model[0] != "M" else first_stays(model, parameters, t)
    r, alpha, a, b = map(mpf, parameters[:4])
    time, z = mpf(t) / alpha, is_m(model)
    share, chance = time / (1 + time), (1 + time) ** -r
    total, orders, steps = mpf(0), mpf(0), 0
    stays = b / (a + b) if z else mpf(1)
    while True:
        steps += 1
        chance *= (r + steps - 1) / steps * share
        if steps % k == 0:
            orders += stays
            stays *= (b + steps // k - 1 + z) / (a + b + steps // k - 1 + z)
        total += chance * orders
        if steps > r * time and steps > k and chance * (orders + 1) < mpf(10) ** -40 * total * (1 - share) ** 2:
            return total


def first_stays(model, parameters, t):
    r, alpha, a, b = map(mpf, parameters[:4])
    return b / (a + b) * before_drop_out(r, mpf(t) / alpha, a, b + 1)


def log_steps(r, time, n):
    ways = loggamma(r + n) - loggamma(r) - loggamma(n + 1)
    return ways - r * log1p(time) + (n * log(time / (1 + time)) if n else 0)


def at_least(r, time, n):
    """From the side that is a sum of few terms, all of them positive."""
    if n == 0:
        return mpf(1)
    if n > 5000 and time > 1000:
        return 1 - betainc(r, n, 0, 1 / (1 + time), regularized=True)
    if n <= 5000:
        mp.dps = 120
        value = 1 - sum(exp(log_steps(r, time, i)) for i in range(n))
        mp.dps = 60
        if value > mpf(10) ** -50:
            return +value
    chance, total, i = exp(log_steps(r, time, n)), mpf(0), n
    while True:
        total += chance
        chance *= (r + i) / (i + 1) * time / (1 + time)
        i += 1
        if i > r * time and chance < mpf(10) ** -30 * total / (1 + time):
            return total


def pmf(model, parameters, x, t):
    t = mpf(t)
    if model == "NBD":
        r, alpha = map(mpf, parameters)
        return exp(log_steps(r, t / alpha, x))
    if model == "BG/BB":
        al, be, ga, de = map(mpf, parameters)
        n = int(t)

        def ways(i):
            return factorial(i) / factorial(x) / factorial(i - x) * beta(al + x, be + i - x) / beta(al, be)

        gone = sum(ways(i) * beta(ga + 1, de + i) for i in range(x, n))
        return (gone + ways(n) * beta(ga, de + n)) / beta(ga, de)
    if model == "Pareto/NBD":
        r, alpha, s, be = map(mpf, parameters)

        def gone(v):
            y = exp(v)
            return exp(log_steps(r, y / alpha, x) + log(s / be) - (s + 1) * log1p(y / be) + v)

        def slope(v):
            y = exp(v)
            return 1 + (x * alpha - r * y) / (alpha + y) - (s + 1) * y / (be + y)

        low, high = log(t) - 200, log(t)
        low = min(low, log(be / (s + 1)) - 200) if x == 0 else low
        return exp(log_steps(r, t / alpha, x) - s * log1p(t / be)) + graded(gone, low, high, topOf(slope, low, high))
    r, alpha, a, b = map(mpf, parameters[:4])
    k, z = regularity(parameters), is_m(model)
    time = t / alpha
    whole = beta(a, b)
    there = sum(exp(log_steps(r, time, k * x + i)) for i in range(k)) * beta(a, b + x + z) / whole
    if x + z == 0:
        return there
    return there + beta(a + 1, b + x - 1 + z) / whole * at_least(r, time, k * x)


def dert(parameters, x, recency, age, rate):
    r, alpha, s, be = map(mpf, parameters)
    T, rate = mpf(age), mpf(rate)
    start = be + T

    def part(v):
        y = exp(v)
        return exp(-s * log1p(y) - rate * start * y + v)

    def slope(v):
        y = exp(v)
        return 1 - s * y / (1 + y) - rate * start * y

    low, high = mpf(-200), log(400 / (rate * start)) + 5
    low = min(low, high - 400)
    integral = graded(part, low, high, topOf(slope, low, high))
    return (r + x) / (alpha + T) * alive("Pareto/NBD", parameters, x, recency, age) * start * integral


def some(low, high):
    return float(f"{10 ** RANDOM.uniform(low, high):.6g}")


def shapes(region):
    """r, alpha, a, b (or r, alpha, s, beta)."""
    small, wide = (-8, -2), (-12, 12)
    kinds = {
        "plausible": [(-1, 1), (0, 2), (-1, 1), (-1, 1)],
        "a and b small": [(-1, 1), (0, 2), small, small],
        "a small": [(-1, 1), (0, 2), (-12, -2), (-1, 2)],
        "b small": [(-1, 1), (0, 2), (-1, 2), (-12, -2)],
        "a and b large": [(-1, 1), (0, 2), (4, 12), (4, 12)],
        "any": [wide] * 4,
    }
    if region == "few differences":
        large = some(4, 10)
        return [large, float(f"{large * 10 ** RANDOM.uniform(0, 2):.6g}"), some(-1, 1), some(-1, 1)]
    if region == "nearly equal":
        alpha = some(-1, 9)
        return [some(-1, 1), alpha, some(-1, 1), alpha * (1 + RANDOM.choice([-1, 1]) * some(-12, -2))]
    return [some(*pair) for pair in kinds[region]]


REGIONS = ["plausible", "a and b small", "a small", "b small", "a and b large", "few differences", "any"]
ORDERS = ["NBD", "BG/NBD", "MBG/NBD", "BG/CNBD-k", "MBG/CNBD-k", "Pareto/NBD", "BG/BB"]


def any_fit(models):
    model = RANDOM.choice(models)
    region = RANDOM.choice([*REGIONS, "nearly equal"] if model == "Pareto/NBD" else REGIONS)
    parameters = shapes(region)
    if model == "BG/BB":
        if region == "few differences":
            region, parameters = "any", shapes("any")
        elif region not in ("plausible", "any"):
            parameters = [*parameters[2:], *shapes(region)[2:]]
    if model.endswith("k"):
        parameters.append(RANDOM.choice([2, 3, 6, 20]))
    return model, parameters[:2] if model == "NBD" else parameters, region


def history(model, region="plausible"):
    if model == "BG/BB":
        n = RANDOM.choice([1, 5, 12, 200])
        recency = RANDOM.randint(0, n)
        return (RANDOM.randint(1, recency) if recency else 0), recency, n
    age = some(0, 2.5) if region != "any" else some(-2, 9)
    x = RANDOM.choice([0, 0, 1, 1, 2, 3, 10, 40])
    return x, (0 if x == 0 else float(f"{age * RANDOM.choice([0.3, 0.8, 0.99, 1]):.6g}")), age


def periods(model, region):
    if model == "BG/BB":
        return RANDOM.choice([1, 3, 10, 50])
    return RANDOM.choice([1, 52, some(-2, 3), some(3, 9)]) if region == "any" else RANDOM.choice([1, 26, 52, 520])


def is_shown(answer):
    return mpf(10) ** -200 < answer < mpf(10) ** 200


def made(count, one):
    cases = []
    while len(cases) < count:
        found = one()
        if found is not None and is_shown(found[2]):
            cases.append(found)
    return cases


def mean_case():
    model, parameters, region = any_fit(ORDERS)
    t = periods(model, region)
    if model.endswith("k") and parameters[0] * t / parameters[1] + 40 * t / parameters[1] > 3000:
        return None
    answer = (
        mpf(parameters[0]) * mpf(t) / mpf(parameters[1])
        if model == "NBD"
        else expect(model, parameters, 0, 0, 0, t)
        if model in ("Pareto/NBD", "BG/BB")
        else mean(model, parameters, t)
    )
    return region, [[[t]], [[model, *parameters]]], answer


def expect_case():
    model, parameters, region = any_fit([model for model in ORDERS if model != "NBD"])
    x, recency, age = history(model, region)
    t = periods(model, region)
    answer = expect(model, parameters, x, recency, age, t)
    return region, [[[x, recency, age]], [[model, *parameters]], None, t], answer


def alive_case():
    model, parameters, region = any_fit(["MBG/NBD", "BG/CNBD-k", "MBG/CNBD-k", "Pareto/NBD", "Pareto/NBD", "BG/BB"])
    x, recency, age = history(model, region)
    answer = alive(model, parameters, x, recency, age)
    return region, [[[x, recency, age]], [[model, *parameters]]], answer


def pmf_case():
    model, parameters, region = any_fit(ORDERS)
    t = periods(model, region)
    x = RANDOM.choice([0, 1, 2, 5, 30, 200])
    if region == "few differences" and RANDOM.random() < 0.5:
        t, x = 1, RANDOM.choice([10000, 100000])
        parameters[1] = float(f"{parameters[0] * regularity(parameters) / x * RANDOM.uniform(0.98, 1.02):.6g}")
    if model == "BG/BB":
        x = min(x, t)
    return region, [[[x]], [[model, *parameters]], t], pmf(model, parameters, x, t)


def dert_case():
    _, parameters, region = any_fit(["Pareto/NBD"])
    x, recency, age = history("Pareto/NBD", region)
    rate = RANDOM.choice([0.0027, 0.1, some(-9, 0)])
    return region, [[[x, recency, age]], [["Pareto/NBD", *parameters]], rate], dert(parameters, x, recency, age, rate)


FITLIFETIME = ["BG/CNBD-k", 0.522175, 14.25956, 0.00000614426, 0.00000720514, 2]
# With q = a/(a+b) an account leaves with its first repeat order, else never.
CORNER = ["BG/NBD", 0.51392, 38.3815, 3.6512e-9, 6.3488e-9]
# More than 20,000 times the scale of the rates, though at one order in all.
LONG = ["BG/NBD", 0.00001, 0.001, 0.8, 2.4]

# Cells that were asked about, beside those that are drawn.
CHOSEN = {
    "NEWACCOUNTORDERS": [
        *([[[52]], [["BG/NBD", 1, 4, a, b]]] for a, b in [(0.001, 0.001), (0.001, 0.0005), (0.001, 0.0001), (0.1, 0.001)]),
        [[[52]], [["MBG/NBD", 1, 4, 0.001, 0.0001]]],
        [[[52]], [["BG/CNBD-k", 1, 4, 0.001, 0.0001, 2]]],
        [[[1000]], [["BG/NBD", 0.5, 0.001, 0.01, 1e-8]]],
        [[[1]], [["MBG/CNBD-k", 2000, 1, 1, 1, 2]]],
        [[[1]], [["BG/CNBD-k", 500, 0.5, 2, 3, 20]]],
        [[[100]], [LONG]],
    ],
    "EXPECTEDORDERS": [
        [[[0, 0, 10]], [["BG/NBD", 1, 4, 0.001, 0.0001]], None, 52],
        [[[0, 0, 39]], [FITLIFETIME], None, 52],
        [[[1, 10, 39]], [FITLIFETIME], None, 52],
        *([[history], [CORNER], None, 52] for history in ([0, 0, 39], [1, 10, 39], [1, 39, 39], [4, 30, 39])),
        [[[1, 10, 39]], [["BG/NBD", 0.6582234, 56.946361, 0.0000061442, 1728.06131]], None, 52],
        [[[3, 30.43, 38.86]], [["BG/NBD", 1e11, 1e12, 0.793, 2.426]], None, 39],
        [[[3, 30.43, 38.86]], [["Pareto/NBD", 0.5, 10, 1e11, 1e12]], None, 39],
        [[[1, 30.43, 38.86]], [["BG/NBD", 0.243, 4.414, 0.793, 1e-12]], None, 39],
    ],
    "PALIVE": [
        *([[[3, 30.43, 38.86]], [[model, alpha / 10, alpha, *rest]]]
          for alpha in (1e8, 1e10, 1e12)
          for model, *rest in [("BG/NBD", 0.793, 2.426), ("MBG/CNBD-k", 0.793, 2.426, 3), ("Pareto/NBD", 0.6, 11)]),
        [[[3, 30.43, 38.86]], [["Pareto/NBD", 0.55, 10.5, 1e11, 1e12]]],
        [[[3, 30.43, 38.86]], [["Pareto/NBD", 1e11, 9.999999e11, 1e11, 1e12]]],
        [[[1, 30.43, 38.86]], [["BG/NBD", 0.243, 4.414, 1e-12, 3e-12]]],
        [[[3, 30.43, 38.86]], [["BG/NBD", 0.243, 4.414, 1e11, 1e12]]],
    ],
    "ORDERPROB": [
        [[[5]], [LONG], 100],
        [[[1]], [["MBG/NBD", 1e-9, 0.00001, 0.8, 2.4]], 1000],
        [[[30]], [["BG/CNBD-k", 0.001, 0.001, 0.8, 2.4, 3]], 100000],
        [[[3]], [["NBD", 1e11, 1e12]], 39],
        [[[100000]], [["BG/CNBD-k", 1e10, 100000, 0.001, 3, 20]], 20],
        [[[100000]], [["BG/NBD", 0.5, 1, 0.001, 3]], 1000000],
    ],
    "DERT": [[[[3, 30.43, 38.86]], [["Pareto/NBD", 1e11, 1e12, 0.6, 11]], 0.0027]],
}


def answer_to(name, cells):
    fit = cells[1][0]
    model, parameters = fit[0], fit[1:]
    first = cells[0][0]
    if name == "NEWACCOUNTORDERS":
        return mean(model, parameters, first[0])
    if name == "ORDERPROB":
        return pmf(model, parameters, first[0], cells[2])
    if name == "PALIVE":
        return alive(model, parameters, *first)
    return expect(model, parameters, *first, cells[3]) if name == "EXPECTEDORDERS" else dert(parameters, *first, cells[2])


MAKERS = {"NEWACCOUNTORDERS": mean_case, "EXPECTEDORDERS": expect_case, "PALIVE": alive_case, "ORDERPROB": pmf_case, "DERT": dert_case}
WITHIN = {"NEWACCOUNTORDERS": 1e-11, "EXPECTEDORDERS": 1e-11, "PALIVE": 1e-11, "ORDERPROB": 1e-9, "DERT": 1e-11}


def chosen(name):
    return [("chosen", cells, answer_to(name, cells)) for cells in CHOSEN[name]]


def write(counts, folder):
    for name, count in counts.items():
        RANDOM.seed(2006)
        cases = [
            {
                "id": f"{name.lower()}-{number}",
                "source": f"mpmath 1.3.0, activity-extremes.py: {region}",
                "cells": cells,
                "answer": float(answer),
                "tolerance": float(f"{float(answer) * WITHIN[name]:.2g}"),
            }
            for number, (region, cells, answer) in enumerate([*chosen(name), *made(count, MAKERS[name])], 1)
        ]
        path = Path(folder) / f"{name.lower()}-extremes.json"
        path.write_text(json.dumps({"function": name, "cases": cases}, indent=2) + "\n")


if __name__ == "__main__":
    write({"NEWACCOUNTORDERS": 24, "EXPECTEDORDERS": 30, "PALIVE": 20, "ORDERPROB": 24, "DERT": 14}, Path(__file__).parent)

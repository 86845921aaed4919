"""Probability of x repeat orders of a new account in a time t (Pareto/NBD), to 40 digits.

Made once for orderprob.json with mpmath 1.3.0: python3 pareto-pmf.py. Nothing of the product is used: the mixture
over the time of dropping out is taken as it stands, over its logarithm v, by Gauss-Legendre and tanh-sinh
panels that are graded down to a millionth at both sides of the top of the integrand.
"""

from mpmath import exp, log, loggamma, mp, mpf, nstr, quad

mp.dps = 40

CASES = [
    (0.553, 10.578, 0.606, 11.669, 3, 39),
    (1, 1, 1, 1, 10000, 20000),
    (0.55, 10.56, 0.61, 10.56, 50000, 1e6),
    (2, 5, 3, 5.0000001, 15000, 30000),
    (10000, 1, 1, 1.0001, 10000, 5),
    (1e6, 1, 2, 1.0001, 20000, 1),
    (1000, 100, 0.5, 100.01, 90000, 9000),
]


def probability(r, alpha, s, beta, x, t):
    r, alpha, s, beta, t = map(mpf, (r, alpha, s, beta, t))
    ways = loggamma(r + x) - loggamma(r) - loggamma(x + 1)

    def orders(y):
        return ways + r * log(alpha / (alpha + y)) + (x * log(y / (alpha + y)) if x else 0)

    def gone(v):
        y = exp(v)
        return exp(orders(y) + log(s) + s * log(beta) - (s + 1) * log(beta + y)) * y

    def slope(v):
        y = exp(v)
        return 1 + (x * alpha - r * y) / (alpha + y) - (s + 1) * y / (beta + y)

    end = log(t)
    low, high = end - 800, end
    while slope(end) < 0 and high - low > mpf(10) ** -30:
        middle = (low + high) / 2
        low, high = (middle, high) if slope(middle) > 0 else (low, middle)
    top = end if slope(end) >= 0 else low
    steps = [mpf(2) ** k * mpf("1e-6") for k in range(31)]
    ends = [top - step for step in reversed(steps)] + [top]
    ends += [top + step for step in steps if top + step < end] + ([end] if top < end else [])
    points = [a + (b - a) * i / 6 for a, b in zip(ends, ends[1:]) for i in range(6)] + [ends[-1]]
    return exp(orders(t) + s * log(beta / (beta + t))) + quad(gone, points)


for case in CASES:
    print(*case, nstr(probability(*case), 15))

import type { KamError } from "../../../../src/model/errors";
import { shareOfWallet, YEAR_BEFORE } from "../../../../src/model/value/share-of-wallet";
import { walletAllocation, walletShare } from "../../../../src/model/value/wallet-share";

const TOLERANCE = 0.05;

describe("the share of a wallet that is known", () => {
  const share = (revenue?: number, wallet?: number): number | undefined =>
    shareOfWallet({ revenue, wallet }, TOLERANCE);

  it("is revenue over wallet, from nothing to all of it", () => {
    expect([share(0, 120), share(30, 120), share(120, 120)]).toEqual([0, 0.25, 1]);
  });

  it("is all of it where revenue is above by no more than is tolerated", () => {
    expect([share(104, 100), share(105, 100)]).toEqual([1, 1]);
    // 0.735 is 1.05 times 0.7, though not in binary fractions.
    expect(share(0.735, 0.7)).toBe(1);
  });

  it("is refused above that, in the names of both columns", () => {
    expect(() => share(106, 100)).toThrow(
      "expected revenue_12m of at most wallet_12m, 100 (0.05 of it more is tolerated), found 106",
    );
    expect(() => shareOfWallet({ revenue: 1, wallet: 0 }, 1, YEAR_BEFORE)).toThrow(
      "expected revenue_prev_12m of at most wallet_prev_12m, 0 (1 of it more is tolerated), found 1",
    );
    expect(shareOfWallet({ revenue: 106, wallet: 100 }, 0.06)).toBe(1);
  });

  it.each([
    [3, 0.2, 3.6],
    [31, 0.2, 37.2],
    [1.1, 0.1, 1.21],
    [100, 0.07, 107],
    [0.7, 0, 0.7],
  ])(
    "is all of a wallet of %d that is exceeded by exactly the %d tolerated",
    (wallet, tolerance, revenue) => {
      expect(shareOfWallet({ revenue, wallet }, tolerance)).toBe(1);
      expect(() => shareOfWallet({ revenue: revenue + 0.001, wallet }, tolerance)).toThrow(
        `expected revenue_12m of at most wallet_12m, ${wallet}`,
      );
    },
  );

  it("is unknown without a revenue, and without a wallet unless nothing is bought", () => {
    expect([share(undefined, 100), share(undefined, 0), share(5)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(share(0)).toBe(0);
  });

  it("is none of a wallet of 0", () => {
    expect(() => share(0, 0)).toThrow("wallet_12m is 0, so there is no share of it");
    expect(() => share(0, 0)).toThrow(
      expect.objectContaining({ code: "not-available" }) as KamError,
    );
  });

  it("holds from the smallest to the largest amounts", () => {
    expect(share(1e-300, 1e300)).toBe(0);
    expect(share(Number.MAX_VALUE, Number.MAX_VALUE)).toBe(1);
    expect(() => share(1e300, 1e-300)).toThrow("found 1e+300");
  });
});

describe("share of wallet, measured or by rank", () => {
  const unknown = {
    revenue: undefined,
    wallet: undefined,
    rank: undefined,
    suppliers: undefined,
  };

  it("is measured where revenue and wallet are known", () => {
    const facts = { revenue: 30, wallet: 120, rank: 1, suppliers: 2 };

    expect(walletShare(facts, TOLERANCE)).toEqual({ share: 0.25, method: "measured", open: 90 });
  });

  it("is all of the wallet within the tolerance, and leaves nothing open", () => {
    expect(walletShare({ ...unknown, revenue: 105, wallet: 100 }, TOLERANCE)).toMatchObject({
      share: 1,
      open: 0,
    });
  });

  it("follows from the rank, and so does the open wallet", () => {
    expect(walletShare({ ...unknown, rank: 1, suppliers: 4, revenue: 200 }, TOLERANCE)).toEqual({
      share: 0.4,
      method: "wallet allocation rule",
      open: 300,
    });
    expect(walletShare({ ...unknown, rank: 1, suppliers: 1, wallet: 50 }, TOLERANCE)).toMatchObject(
      {
        share: 1,
        open: 0,
      },
    );
    expect(walletShare({ ...unknown, rank: 2, suppliers: 3 }, TOLERANCE).open).toBeUndefined();
  });

  it("is 0 for who is known to buy nothing, whatever the wallet", () => {
    expect(walletShare({ ...unknown, revenue: 0, rank: 1, suppliers: 2 }, TOLERANCE)).toEqual({
      share: 0,
      method: "measured",
      open: undefined,
    });
  });

  it("has no answer without a wallet or a rank, or of a wallet of 0", () => {
    expect(() => walletShare({ ...unknown, revenue: 10, rank: 1 }, TOLERANCE)).toThrow(
      "it takes wallet_12m to measure the share, or suppliers to tell it by rank: these are blank",
    );
    expect(() => walletShare(unknown, TOLERANCE)).toThrow(
      "it takes revenue_12m and wallet_12m to measure the share, or supplier_rank and suppliers",
    );
    expect(() => walletShare({ ...unknown, revenue: 0, wallet: 0 }, TOLERANCE)).toThrow(
      "wallet_12m is 0",
    );
    // Not even by rank: nothing is spent that could be shared.
    expect(() =>
      walletShare({ revenue: undefined, wallet: 0, rank: 1, suppliers: 2 }, TOLERANCE),
    ).toThrow("wallet_12m is 0");
  });

  it("refuses a rank below the last supplier", () => {
    expect(() => walletAllocation(5, 3)).toThrow(
      "expected supplier_rank from 1 to 3 (suppliers), found 5",
    );
  });
});

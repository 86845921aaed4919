import type { KamError } from "../../../../src/model/errors";
import { shareOfWallet, YEAR_BEFORE } from "../../../../src/model/value/share-of-wallet";
import { walletAllocation, walletShare } from "../../../../src/model/value/wallet-share";
import { faultOf, saidBy } from "../../../support/fault-of";

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
    expect(faultOf(() => share(106, 100))).toEqual({
      code: "revenue-above-wallet",
      facts: {
        columns: { revenue: "revenue_12m", wallet: "wallet_12m" },
        revenue: 106,
        wallet: 100,
        tolerance: 0.05,
      },
    });
    expect(faultOf(() => shareOfWallet({ revenue: 1, wallet: 0 }, 1, YEAR_BEFORE))).toEqual({
      code: "revenue-above-wallet",
      facts: {
        columns: { revenue: "revenue_prev_12m", wallet: "wallet_prev_12m" },
        revenue: 1,
        wallet: 0,
        tolerance: 1,
      },
    });
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
      expect(
        saidBy(() => shareOfWallet({ revenue: revenue + 0.001, wallet }, tolerance)),
      ).toContain(`expected revenue_12m of at most wallet_12m, ${wallet}`);
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
    expect(faultOf(() => share(0, 0))).toEqual({
      code: "no-share-of-zero",
      facts: { column: "wallet_12m" },
    });
    expect(() => share(0, 0)).toThrow(
      expect.objectContaining({ code: "not-available" }) as KamError,
    );
  });

  it("holds from the smallest to the largest amounts", () => {
    expect(share(1e-300, 1e300)).toBe(0);
    expect(share(Number.MAX_VALUE, Number.MAX_VALUE)).toBe(1);
    expect(faultOf(() => share(1e300, 1e-300))).toEqual(
      expect.objectContaining({
        code: "revenue-above-wallet",
        facts: expect.objectContaining({ revenue: 1e300, wallet: 1e-300 }) as unknown,
      }),
    );
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
    expect(faultOf(() => walletShare({ ...unknown, revenue: 10, rank: 1 }, TOLERANCE))).toEqual({
      code: "wallet-not-measured",
      facts: { measure: ["wallet_12m"], rank: ["suppliers"] },
    });
    expect(faultOf(() => walletShare(unknown, TOLERANCE))).toEqual({
      code: "wallet-not-measured",
      facts: { measure: ["revenue_12m", "wallet_12m"], rank: ["supplier_rank", "suppliers"] },
    });
    expect(faultOf(() => walletShare({ ...unknown, revenue: 0, wallet: 0 }, TOLERANCE))).toEqual({
      code: "no-share-of-zero",
      facts: { column: "wallet_12m" },
    });
    // Not even by rank: nothing is spent that could be shared.
    expect(
      faultOf(() =>
        walletShare({ revenue: undefined, wallet: 0, rank: 1, suppliers: 2 }, TOLERANCE),
      ),
    ).toEqual({ code: "no-share-of-zero", facts: { column: "wallet_12m" } });
  });

  it("refuses a rank below the last supplier", () => {
    expect(faultOf(() => walletAllocation(5, 3))).toEqual({
      code: "rank-beyond-suppliers",
      facts: { suppliers: 3, rank: 5 },
    });
  });
});

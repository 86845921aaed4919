export const LEFT_OUT: Readonly<Record<"quick" | "slow", readonly string[]>>;

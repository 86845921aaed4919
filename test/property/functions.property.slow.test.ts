// The same laws, drawn eight times as often and from another seed: see test/support/draws.ts.
import "./functions.property.test";

const { default: TestRunner } = require("jest-runner");

/** One test file after the other: each has a whole browser to itself. */
module.exports = class SerialRunner extends TestRunner {
  isSerial = true;
};

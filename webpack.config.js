require("tsx/cjs");
module.exports = require("./src/build/webpack-config").webpackConfig;

import assert from "node:assert/strict";
import { test } from "node:test";

import { Crashes } from "../src/crashes";

test("a server that ends now and then is started again", () => {
  const crashes = new Crashes();
  for (let minute = 0; minute < 60; minute += 2) {
    assert.ok(crashes.restart(minute * 60_000));
  }
});

test("one that keeps ending is given up", () => {
  const crashes = new Crashes();
  assert.deepEqual([0, 1, 2, 3].map((second) => crashes.restart(second * 1000)), [true, true, true, false]);
});

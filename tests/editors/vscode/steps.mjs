// What the sessions share. A step that fails says which.

import assert from "node:assert/strict";
import { PATIENCE } from "./workbench.mjs";

/** Waits for something to hold. */
export async function step(what, holds) {
  try {
    await holds();
  } catch (error) {
    throw new Error(`never came to hold: ${what}`, { cause: error });
  }
  console.log(`ok: ${what}`);
}

/** Waits for a condition that no page shows. */
export async function until(holds) {
  for (const end = Date.now() + PATIENCE; !holds(); ) {
    assert.ok(Date.now() < end, "the time is up");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Runs a session; leaves a picture of what it failed at. */
export async function session(workbench, shots, steps) {
  try {
    await steps(workbench, workbench.page);
    console.log("passed");
  } catch (error) {
    await workbench.screenshot(`${shots}/failure.png`);
    throw error;
  } finally {
    await workbench.close();
  }
}

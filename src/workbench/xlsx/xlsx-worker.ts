import { expose } from "comlink";
import { xlsxWork } from "./xlsx-work";

// The whole of the worker: what reads and writes, and the door to it.
expose(xlsxWork());

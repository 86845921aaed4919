import { expose } from "comlink";
import { draftReader } from "../../../files/draft/draft-reader";

// The whole of the worker: what reads, and the door to it.
expose(draftReader());

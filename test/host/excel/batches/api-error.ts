/** A refusal as Excel words it for the client. */
export class ApiError extends Error {
  readonly code: string;
  /** The member that refused, such as `Range.values`. */
  readonly location: string;
  readonly httpStatus: number;

  constructor(code: string, message: string, location: string, httpStatus = 400) {
    super(message);
    this.code = code;
    this.location = location;
    this.httpStatus = httpStatus;
  }
}

export function invalidArgument(
  location: string,
  message = "The argument is invalid or missing or has an incorrect format.",
): ApiError {
  return new ApiError("InvalidArgument", message, location);
}

export function itemNotFound(location: string): ApiError {
  return new ApiError("ItemNotFound", "The requested resource doesn't exist.", location, 404);
}

export function alreadyExists(location: string): ApiError {
  const message = "A resource with the same name or identifier already exists.";
  return new ApiError("ItemAlreadyExists", message, location, 409);
}

export function accessDenied(location: string): ApiError {
  return new ApiError("AccessDenied", "You cannot perform the requested operation.", location);
}

export function invalidOperation(location: string, message: string): ApiError {
  return new ApiError("InvalidOperation", message, location);
}

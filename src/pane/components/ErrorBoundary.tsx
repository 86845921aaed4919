import { Button } from "@fluentui/react-components";
import { Component, type ReactElement, type ReactNode } from "react";
import { adviceFor } from "../advice";
import { Notice } from "./Notice";

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  readonly retryText: string;
}

type ErrorBoundaryState =
  { readonly phase: "sound" } | { readonly phase: "failed"; readonly thrown: unknown };

/** Shows advice in place of a page that failed, and lets the person try again. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override readonly state: ErrorBoundaryState = { phase: "sound" };

  static getDerivedStateFromError(thrown: unknown): ErrorBoundaryState {
    return { phase: "failed", thrown };
  }

  override render(): ReactNode {
    const { state } = this;
    return state.phase === "sound" ? this.props.children : this.renderAdvice(state.thrown);
  }

  private renderAdvice(thrown: unknown): ReactElement {
    const retry = (): void => {
      this.setState({ phase: "sound" });
    };
    return (
      <div role="alert">
        <Notice intent="error" action={<Button onClick={retry}>{this.props.retryText}</Button>}>
          {adviceFor(thrown)}
        </Notice>
      </div>
    );
  }
}

/** The parts of two packages without types that the tests of the DMN file use. */
declare module 'dmn-moddle' {
  export interface Moddle {
    readonly $type: string;
    readonly id: string;
    readonly [property: string]: unknown;
  }
  export class DmnModdle {
    fromXML(xml: string): Promise<{
      readonly rootElement: Moddle & { readonly drgElement: readonly Moddle[] };
      readonly warnings: readonly { readonly message: string }[];
    }>;
  }
}

declare module '@hbtgmbh/dmn-eval-js' {
  export interface Decision {
    readonly requiredDecisions: readonly string[];
    readonly decisionTable: { readonly inputExpressions: readonly string[]; readonly outputNames: readonly string[] };
  }
  export interface Decisions {
    readonly [id: string]: Decision;
  }
  interface Evaluator {
    parseDecisions(
      elements: readonly {
        readonly id: string;
        readonly decisionTable: unknown;
        readonly informationRequirement: unknown;
      }[],
    ): Decisions;
    evaluateDecision(
      id: string,
      decisions: Decisions,
      context: { [name: string]: string },
      evaluated?: { [id: string]: boolean },
    ): { readonly [output: string]: string } & readonly { readonly [output: string]: string }[];
  }
  const engine: { readonly decisionTable: Evaluator };
  export default engine;
}

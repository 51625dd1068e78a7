"""The meaning of a rulebook, in the plainest code that gives it; every output is held against it.

`ask` answers one question about one case, `explain` says of each rule why it gives the answer or does not, and
`failed_examples` holds an announcement against its own examples.
"""

from compiler.interpreter.examples import FailedExample, failed_examples
from compiler.interpreter.explain import Cause, Explanation, Reason, RuleTrace, Status, explain
from compiler.interpreter.question import ask

__all__ = [
    "Cause",
    "Explanation",
    "FailedExample",
    "Reason",
    "RuleTrace",
    "Status",
    "ask",
    "explain",
    "failed_examples",
]

"""How much findings weigh in a project, and which of them its authors let stand."""

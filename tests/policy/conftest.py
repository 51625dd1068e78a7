from tests.cli.conftest import gonggao, project

__all__ = ["gonggao", "project"]

"""The load test: many users at once, over the same protocols and readers that one user's program has.

load_plan: what is driven, and whom it may hit; starts Locust, and knows nothing of its modules. locust_users: Locust's
users. locustfile: what Locust loads in a process of its own, because Locust replaces sockets and threads before
anything else may be imported.
"""

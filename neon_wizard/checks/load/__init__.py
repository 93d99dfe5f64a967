"""The load test: many users at once, over the same protocols and readers that one user's program has.

plan.py: what is driven, and whom it may hit; knows no Locust. users.py: Locust's users. locustfile.py: what Locust
loads in a process of its own, because Locust replaces sockets and threads before anything else may be imported.
swarm.py: that process, started and heard.
"""

"""What a Kubernetes server answers: it holds whatever it is asked for, until that is deleted."""

import json

RESOURCES = {
    "v1": [("pods", "Pod", "po"), ("services", "Service", "svc"), ("secrets", "Secret", ""),
           ("configmaps", "ConfigMap", "cm"), ("namespaces", "Namespace", "ns"),
           ("nodes", "Node", "no"), ("persistentvolumeclaims", "PersistentVolumeClaim", "pvc"),
           ("persistentvolumes", "PersistentVolume", "pv"), ("events", "Event", "ev")],
    "apps/v1": [("deployments", "Deployment", "deploy"), ("statefulsets", "StatefulSet", "sts"),
                ("replicasets", "ReplicaSet", "rs"), ("daemonsets", "DaemonSet", "ds")],
}
GLOBAL = {"namespaces", "nodes", "persistentvolumes"}
MANIFEST = b"""apiVersion: v1
kind: ConfigMap
metadata:
  name: a
data:
  x: y
"""
CONFIG = b"""apiVersion: v1
kind: Config
clusters: [{name: c, cluster: {server: "http://127.0.0.1:8080"}}]
contexts: [{name: other, context: {cluster: c}}, {name: prod, context: {cluster: c}}]
current-context: other
"""
LABELS = {"app": "a"}
CONTAINERS = [{"name": "a", "image": "a:1"}]
SPEC = {
    "replicas": 1, "selector": {"matchLabels": LABELS},
    "template": {"metadata": {"labels": LABELS}, "spec": {"containers": CONTAINERS}},
}


def answer(method, path, body, deleted):
    """The status and the JSON for a request."""
    address, parts = path.split("?")[0].rstrip("/"), path.split("?")[0].strip("/").split("/")
    if address in FIXED:
        return 200, FIXED[address]
    group = "v1" if parts[0] == "api" else "/".join(parts[1:3])
    rest = parts[2:] if parts[0] == "api" else parts[3:]
    if group not in RESOURCES:
        return 404, failure(404)
    if not rest:
        return 200, resources(group)
    space = "default"
    if rest[0] == "namespaces" and len(rest) > 2:
        space, rest = rest[1], rest[2:]
    kinds = {name: kind for name, kind, _ in RESOURCES[group]}
    if rest[0] not in kinds:
        return 404, failure(404)
    name = rest[1] if len(rest) > 1 else "a"
    found = item(group, kinds[rest[0]], name, space)
    if method == "DELETE":
        deleted.add(address)
        return 200, {"kind": "Status", "apiVersion": "v1", "status": "Success"}
    if method == "POST":
        deleted.discard(f"{address}/{body.get('metadata', {}).get('name', '')}")
        return 201, body or found
    if method == "GET" and address in deleted:
        return 404, failure(404)
    if method == "GET" and len(rest) == 1:
        return 200, {"kind": kinds[rest[0]] + "List", "apiVersion": group, "metadata": {},
                     "items": [found]}
    return 200, found


def item(group, kind, name, space):
    """An object."""
    made = "2020-01-01T00:00:00Z"
    found = {"kind": kind, "apiVersion": group, "metadata": {
        "name": name, "uid": "1", "resourceVersion": "1", "labels": LABELS,
        "creationTimestamp": made, "generation": 1}}
    if kind not in ("Namespace", "Node", "PersistentVolume"):
        found["metadata"]["namespace"] = space
    if group == "apps/v1":
        found["spec"] = SPEC
        found["status"] = {"observedGeneration": 1, "replicas": 1, "updatedReplicas": 1,
                           "readyReplicas": 1, "availableReplicas": 1}
    if kind == "Pod":
        found["spec"] = {"containers": CONTAINERS, "nodeName": "n1"}
        found["status"] = {"phase": "Running", "conditions": [{"type": "Ready", "status": "True"}]}
        found["metadata"]["ownerReferences"] = [{
            "apiVersion": "apps/v1", "kind": "ReplicaSet", "name": "a", "uid": "1",
            "controller": True}]
    return found


def resources(group):
    """What a group holds."""
    return {"kind": "APIResourceList", "groupVersion": group, "apiVersion": "v1", "resources": [
        {"name": name, "singularName": kind.lower(), "namespaced": name not in GLOBAL,
         "kind": kind, "shortNames": [short] if short else [],
         "verbs": ["create", "delete", "deletecollection", "get", "list", "patch", "update",
                   "watch"]}
        for name, kind, short in RESOURCES[group]
    ] + ([{"name": "pods/eviction", "namespaced": True, "kind": "Eviction", "group": "policy",
           "version": "v1", "verbs": ["create"]}] if group == "v1" else [])}


def failure(status):
    """A refusal."""
    return {"kind": "Status", "apiVersion": "v1", "status": "Failure", "reason": "NotFound",
            "code": status, "message": "not found"}


def schema():
    """The document by which clients know that the server checks fields and tries things out."""
    sort = {"group": "", "version": "v1", "kind": "ConfigMap"}
    asked = [{"name": name, "in": "query", "schema": {"type": "string"}}
             for name in ("dryRun", "fieldValidation")]
    path = "/api/v1/namespaces/{namespace}/configmaps/{name}"
    return {"openapi": "3.0.0", "info": {"title": "k", "version": "1"}, "paths": {
        path: {"patch": {"x-kubernetes-group-version-kind": sort, "x-kubernetes-action": "patch",
                         "parameters": asked}}}}


FIXED = {
    "/api": {"kind": "APIVersions", "versions": ["v1"]},
    "/apis": {"kind": "APIGroupList", "apiVersion": "v1", "groups": [{
        "name": "apps", "versions": [{"groupVersion": "apps/v1", "version": "v1"}],
        "preferredVersion": {"groupVersion": "apps/v1", "version": "v1"}}]},
    "/version": {"major": "1", "minor": "32", "gitVersion": "v1.32.0"},
    "/healthz": "ok",
    "/openapi/v3": {"paths": {"api/v1": {"serverRelativeURL": "/openapi/v3/api/v1?hash=1"}}},
    "/openapi/v3/api/v1": schema(),
}


def encode(found):
    """The bytes of an answer."""
    return found.encode() if isinstance(found, str) else json.dumps(found).encode()

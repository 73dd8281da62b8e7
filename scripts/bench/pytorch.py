"""Native PyTorch on one thread as a contender of the benchmark.

Reads one JSON object per line, {"recipe": …, "seconds": …}, trains the recipe for that long and answers with
{"imagesPerSecond": …}, as contender.ts does.
"""
import json
import sys
import time

import torch
from torch import nn

torch.set_num_threads(1)
torch.manual_seed(1)


def network(layers, side):
    modules, channels = [], 1
    for layer in layers:
        if layer["type"] == "conv":
            padding = layer.get("padding", 0)
            modules += [nn.Conv2d(channels, layer["filters"], layer["kernel"], padding=padding), nn.ReLU(), nn.MaxPool2d(2)]
            channels = layer["filters"]
            side = (side + 2 * padding - layer["kernel"] + 1) // 2
        else:
            modules += [nn.Flatten(), nn.Linear(channels * side * side, layer["units"])]
    return nn.Sequential(*modules)


def trainer(recipe):
    model = network(recipe["layers"], recipe["data"]["size"])
    rule = recipe["optimizer"]
    if rule["type"] == "adam":
        optimizer = torch.optim.Adam(model.parameters(), lr=rule["rate"])
    else:
        optimizer = torch.optim.SGD(model.parameters(), lr=rule["rate"], momentum=rule.get("momentum", 0.9))
    loss_function = nn.CrossEntropyLoss()
    size, batch = recipe["data"]["size"], recipe["batch"]
    images = torch.randn(2000, 1, size, size)
    labels = torch.randint(0, 10, (2000,))

    def step():
        chosen = torch.randint(0, 2000, (batch,))
        optimizer.zero_grad()
        loss = loss_function(model(images[chosen]), labels[chosen])
        loss.backward()
        optimizer.step()
        return loss.item()

    return step, batch


def steps_within(step, seconds):
    start, steps, elapsed = time.perf_counter(), 0, 0.0
    while elapsed < seconds:
        step()
        steps += 1
        elapsed = time.perf_counter() - start
    return steps, elapsed


WARM_UP_SECONDS = 1
trainers = {}
for line in sys.stdin:
    request = json.loads(line)
    recipe = request["recipe"]
    if recipe["name"] not in trainers:
        trainers[recipe["name"]] = trainer(recipe)
        steps_within(trainers[recipe["name"]][0], WARM_UP_SECONDS)
    step, batch = trainers[recipe["name"]]
    steps, elapsed = steps_within(step, request["seconds"])
    print(json.dumps({"imagesPerSecond": steps * batch / elapsed}), flush=True)

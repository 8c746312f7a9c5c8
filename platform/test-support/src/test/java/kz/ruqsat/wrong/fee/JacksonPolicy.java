package kz.ruqsat.wrong.fee;

record JacksonPolicy(tools.jackson.databind.JsonNode json) {}

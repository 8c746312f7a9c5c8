package kz.ruqsat.wrong.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

public record HeavyV1(@JsonProperty("other") String name) {}

package kz.ruqsat.wrong.fee;

import com.fasterxml.jackson.annotation.JsonProperty;

record AnnotatedPolicy(@JsonProperty("other") String name) {}

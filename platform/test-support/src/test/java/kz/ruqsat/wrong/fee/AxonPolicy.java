package kz.ruqsat.wrong.fee;

record AxonPolicy(org.axonframework.commandhandling.gateway.CommandGateway gateway) {}

package kz.ruqsat.wrong.fee;

record KafkaPolicy(org.apache.kafka.common.TopicPartition partition) {}

package kz.ruqsat.right.contract;

import java.util.List;

public record FeePaidV1(String id, int amount, byte[] receipt, List<String> lines) {}

package org.zhihe.admin.step;

public record Proposal(String title, String reason, String basis, String cost, boolean first) {}

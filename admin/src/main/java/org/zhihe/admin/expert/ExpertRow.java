package org.zhihe.admin.expert;

public record ExpertRow(String href, String name, String fields, String employer, String state) {}

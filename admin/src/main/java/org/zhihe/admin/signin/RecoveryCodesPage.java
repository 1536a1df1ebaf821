package org.zhihe.admin.signin;

import java.util.List;

/** @param next where the way on leads */
public record RecoveryCodesPage(List<String> codes, String next) {}

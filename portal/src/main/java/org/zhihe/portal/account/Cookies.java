package org.zhihe.portal.account;

import jakarta.inject.Singleton;

/** The two cookies about accounts, for pages that change both. */
@Singleton
record Cookies(AccountCookie account, LinkCookie link) {}

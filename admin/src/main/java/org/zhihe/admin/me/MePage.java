package org.zhihe.admin.me;

import java.util.List;
import org.zhihe.casework.account.OpenSessions;
import org.zhihe.templates.page.Fact;

/** @param recoveryCodes whether there is a second factor that they can stand in for */
public record MePage(String flash, List<Fact> facts, List<OpenSessions.Line> sessions, boolean recoveryCodes) {}

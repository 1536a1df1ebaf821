package org.zhihe.admin.protection;

import java.util.List;
import org.zhihe.admin.scene.MatterHeader;
import org.zhihe.templates.page.Fact;

/**
 * Who a protected reporter is; the page is never stored.
 *
 * @param until how long it can still be read, in words
 */
public record ProtectedIdentityPage(MatterHeader header, String until, List<Fact> facts) {}

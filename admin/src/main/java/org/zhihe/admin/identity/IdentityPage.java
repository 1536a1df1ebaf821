package org.zhihe.admin.identity;

import java.util.List;
import org.zhihe.admin.scene.MatterHeader;
import org.zhihe.templates.page.Fact;

/** A number in full; the page is never stored and cannot be returned to. */
public record IdentityPage(MatterHeader header, List<Fact> facts) {}

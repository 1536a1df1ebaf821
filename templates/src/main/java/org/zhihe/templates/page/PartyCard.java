package org.zhihe.templates.page;

import java.util.List;

/** A party as this reader may see it: masked by whoever made the page, not by the template. */
public record PartyCard(String role, String name, List<Fact> facts) {}

package org.zhihe.casework.routing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** Something was published about the tables. The rows it is about carry its id. */
@MappedEntity("rule_version")
record RuleVersion(@Id @GeneratedValue @Nullable Long id, long publishedBy, Instant publishedAt, String note) {}

package org.zhihe.casework.sameness;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A keyed hash of one thing that a matter is about. */
@MappedEntity("sameness_print")
record SamenessPrint(@Id @GeneratedValue @Nullable Long id, long matterId, Trait trait, String print) {}

package org.zhihe.casework.document;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("number_sequence")
record NumberSequence(@Id String series, long lastDrawn) {}

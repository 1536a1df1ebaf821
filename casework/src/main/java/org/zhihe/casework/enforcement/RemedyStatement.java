package org.zhihe.casework.enforcement;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * Where the served decision says that the party can go against it (处罚法 59).
 *
 * @param reconsideration the government that reconsiders it
 * @param court that hears a suit
 */
@MappedEntity("remedy_statement")
public record RemedyStatement(@Id long caseId, String reconsideration, String court) {}

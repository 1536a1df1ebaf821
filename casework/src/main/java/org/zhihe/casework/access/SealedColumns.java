package org.zhihe.casework.access;

import io.micronaut.core.beans.BeanIntrospector;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.model.PersistentEntity;
import io.micronaut.data.model.PersistentProperty;
import io.micronaut.data.model.naming.NamingStrategy;
import io.micronaut.data.model.runtime.RuntimePersistentEntity;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The columns whose texts are sealed: those of the entities that say so, and no list beside them to be forgotten. */
@Singleton
class SealedColumns {

    /** @param id column that tells the rows apart, a number */
    record Column(String table, String id, String name) {
        @Override
        public String toString() {
            return table + "." + name;
        }
    }

    List<Column> all() {
        return BeanIntrospector.SHARED
                .findIntrospections(reference -> reference.isAnnotationPresent(MappedEntity.class))
                .stream()
                .flatMap(introspection -> columns(PersistentEntity.of(introspection)))
                .sorted(Comparator.comparing(Column::toString))
                .toList();
    }

    private static Stream<Column> columns(RuntimePersistentEntity<?> entity) {
        NamingStrategy names = entity.getNamingStrategy();
        return entity.getPersistentProperties().stream()
                .filter(SealedColumns::isSealed)
                .map(property -> new Column(
                        names.mappedName(entity),
                        names.mappedName((PersistentProperty) entity.getIdentity()),
                        names.mappedName((PersistentProperty) property)));
    }

    private static boolean isSealed(PersistentProperty property) {
        return property.getAnnotationMetadata()
                .stringValue(MappedProperty.class, "converter")
                .filter(SealedText.class.getName()::equals)
                .isPresent();
    }
}

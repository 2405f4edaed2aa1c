package de.familienaudit.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Ein Wort aus Adresse oder Formular gilt nur, wenn es genau so heißt")
class ConstantsAreFoundByTheirExactNameTest {

    @ParameterizedTest
    @EnumSource(Rolle.class)
    void everyConstantHasItsName(Rolle rolle) {
        assertThat(EnumNames.find(Rolle.class, rolle.name())).contains(rolle);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"leser", " LESER", "LESER,AUDITOR", "😀"})
    void anythingElseIsNone(String name) {
        assertThat(EnumNames.find(Rolle.class, name)).isEmpty();
    }
}

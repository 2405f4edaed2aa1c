package de.familienaudit.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A constant is found by its exact name; anything else in an address or a form names none")
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

package de.familienaudit.signatur.pades;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("ADR 0025: What verifies trusted lists never reaches the class path of the server")
class LibraryOfTrustedListsStaysOutsideTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org/apache/xml/security/Init.class",
                "eu/europa/esig/dss/tsl/job/TLValidationJob.class",
                "eu/europa/esig/dss/xades/validation/XMLDocumentValidator.class",
                "de/familienaudit/vertrauenslisten/Programm.class"
            })
    @DisplayName("not there")
    void notThere(String resource) {
        ClassLoader loader = getClass().getClassLoader();
        assertThat(loader.getResource(getClass().getName().replace('.', '/') + ".class"))
                .isNotNull();
        assertThat(loader.getResource(resource)).isNull();
    }
}

package vn.tinhnha.platform.privacy.internal;

import java.security.GeneralSecurityException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tinhnha.platform.privacy.CaseKeys;

/** Opens the key file when the app starts, so that a missing one is refused before anything is served. */
@Configuration(proxyBeanMethods = false)
class PrivacyConfiguration {

    @Bean
    TinkPersonalData personalData(KeysProperties keys) throws GeneralSecurityException {
        return new TinkPersonalData(new KeyFile(keys.file()));
    }

    @Bean
    CaseKeys caseKeys(TinkPersonalData installation) {
        return new TinkCaseKeys(installation);
    }
}

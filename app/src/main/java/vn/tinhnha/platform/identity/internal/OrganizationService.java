package vn.tinhnha.platform.identity.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tinhnha.platform.identity.Organization;
import vn.tinhnha.platform.identity.Organizations;
import vn.tinhnha.platform.province.Province;

/** Keeps the organizations in step with the province profile. */
@Service
class OrganizationService implements Organizations {

    private final OrganizationStore store;
    private final Province province;

    OrganizationService(OrganizationStore store, Province province) {
        this.store = store;
        this.province = province;
    }

    @Override
    public Optional<Organization> find(String code) {
        return store.find(code);
    }

    @Override
    public List<Organization> all() {
        return store.all();
    }

    @Transactional
    public void followProfile() {
        store.save(province.agencies());
    }
}

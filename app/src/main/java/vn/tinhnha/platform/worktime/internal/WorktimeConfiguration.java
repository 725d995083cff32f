package vn.tinhnha.platform.worktime.internal;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.province.ProvinceProfile;
import vn.tinhnha.platform.worktime.WorkCalendar;

/** Makes the province's calendar out of its profile. */
@Configuration(proxyBeanMethods = false)
class WorktimeConfiguration {

    @Bean
    WorkCalendar workCalendar(Province province) {
        ProvinceProfile profile = province.profile();
        return new WorkCalendar(
                profile.officeHours(),
                profile.holidays().stream()
                        .collect(Collectors.toMap(ProvinceProfile.Holiday::date, Function.identity())),
                profile.zone());
    }
}

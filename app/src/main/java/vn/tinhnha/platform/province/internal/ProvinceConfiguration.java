package vn.tinhnha.platform.province.internal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tinhnha.platform.province.Province;

/** Loads the chosen province when the app starts. */
@Configuration(proxyBeanMethods = false)
class ProvinceConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(ProvinceConfiguration.class);

    @Bean
    Province province(ProvinceProperties properties) {
        Province province = ProvinceLoader.load(properties.province(), properties.directory());
        LOG.atInfo()
                .addKeyValue("province", properties.province())
                .addKeyValue("wards", province.wards().size())
                .addKeyValue("agencies", province.agencies().size())
                .log("Province profile loaded");
        return province;
    }
}

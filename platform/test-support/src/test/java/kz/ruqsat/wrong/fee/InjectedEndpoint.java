package kz.ruqsat.wrong.fee;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

class InjectedEndpoint {

    @Autowired
    @Nullable String bean;

    @Value("x")
    @Nullable String setting;
}

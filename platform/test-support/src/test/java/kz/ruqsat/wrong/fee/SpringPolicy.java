package kz.ruqsat.wrong.fee;

import org.springframework.stereotype.Component;

@Component
class SpringPolicy {}

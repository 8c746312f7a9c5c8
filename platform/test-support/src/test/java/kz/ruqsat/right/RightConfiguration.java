package kz.ruqsat.right;

import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RightConfiguration {}

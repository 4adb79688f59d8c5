# Gyroscops in a container. It listens on loopback alone until it knows who its users are, so run it in the host's network:
#
#     docker build -t gyroscops . && docker run --rm --network host gyroscops
#
# Written without a container engine at hand and never run with one: if it does not build, that is a bug worth reporting.

FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /gyroscops
COPY . .
RUN mvn -B -DskipTests package

FROM eclipse-temurin:25-jre
RUN useradd --system --user-group gyroscops
WORKDIR /gyroscops
# Its flags name an AOT cache as well, which is of use with the JDK of the build alone, so there is none here: the start takes longer.
COPY --from=build /gyroscops/bootstrap/target/gyroscops.jar /gyroscops/bootstrap/target/gyroscops.args ./
USER gyroscops
ENTRYPOINT ["java", "@gyroscops.args"]

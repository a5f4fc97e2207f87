# The add-in and the server: docs/server.md says how it is run.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
ARG ADDIN_URL
RUN npm run build:all

FROM node:20-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev && npm cache clean --force
COPY assets assets
COPY --from=build /app/dist dist
COPY --from=build /app/build/editor build/editor
COPY --from=build /app/build/server build/server
RUN mkdir data && chown node:node data
USER node
VOLUME /app/data
EXPOSE 8080
HEALTHCHECK CMD node -e "fetch('http://127.0.0.1:8080/healthz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"
# Node itself is the one process, so that the signal to stop reaches it; a call makes much that is dropped when it is answered, and more
# room for that means less collecting.
CMD ["node", "--max-semi-space-size=32", "build/server/main.cjs"]
